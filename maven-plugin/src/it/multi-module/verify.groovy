import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
def of = { module -> it.text("${module}/target/classes/tram.txt") }
assert of('local').contains('Story continues below advertisement') && !of('local').contains('amended')
assert !of('world').contains('Story continues below advertisement') && !of('world').contains('amended')
it.lacks('sport/target/classes').lacks('empty/target/bluepencil').lacks('target/bluepencil')
it.lacks('world/target/test-classes')
assert it.logLines('src/main/content -> ').size() == 2
assert it.logLines('since clean is bound here: 0 findings in 1 file').size() == 2
it.saysNothingOf('thread-safe').saysNothingOf('there is nothing to')

// The message names a command that takes the configuration of the right module.
it.says('local/src/main/content/tram.txt:6: correction [known-opening]')
def command = 'mvn -f local/pom.xml bluepencil:explain -Dbluepencil.file=src/main/content/tram.txt'
it.says("run: ${command}")
it.says("the file lies in another module; for the configuration of that module run: ${command}")
assert it.logLines('tram.txt:6: cut correction').size() == 2
return true
