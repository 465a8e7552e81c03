import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.says('clean is bound in this module, so check looks at what it wrote, but it has not run yet')
it.says('what clean wrote, since clean is bound here: 0 findings in 2 files')
it.says('target/classes/tram.txt:5: correction [known-opening]')
return true
