import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.has('target/classes/library.txt').has('target/test-classes/fixtures/tram.txt')
assert !it.text('target/test-classes/fixtures/tram.txt').contains('advertisement')
it.lacks('target/classes/fixtures').lacks('target/test-classes/library.txt')
it.says('src/test/content -> target/test-classes: 1 file: 1 cleaned')
assert it.logLines('[INFO] skipped').size() == 1
return true
