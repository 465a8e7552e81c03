import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.same('target/reproducible-1.jar', it.path('first.jar'))
it.same('target/bluepencil/clean-default.manifest', it.path('first.manifest'))
return true
