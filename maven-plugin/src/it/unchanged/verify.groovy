import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.says('2 files: 1 cleaned, 1 unchanged').says('2 files up to date')
it.has('target/classes/tram.txt').has('target/classes/deep/down/library.txt')
assert it.newerThan('target/marker', 'target').empty : 'the second run wrote something'
return true
