import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
assert it.logLines('[INFO] skipped').size() == 3
it.lacks('target/classes/tram.txt').lacks('target/bluepencil')
return true
