import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.says('1 file: 1 up to date, 1 deleted')
it.lacks('target/classes/local').has('target/classes/library.txt')
assert it.jar('target/source-deleted-1.jar').keySet().findAll { it.endsWith('.txt') } == ['library.txt'] as Set
return true
