import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.says('1 cut: ad 1').says('2 cuts: ad 1, correction 1')
assert !it.text('target/classes/tram.txt').contains('amended')
return true
