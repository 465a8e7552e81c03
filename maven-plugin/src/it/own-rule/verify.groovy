import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
assert !it.text('news/target/classes/cat.txt').contains('Cat of the day')
assert it.text('news/target/bluepencil/clean-default.txt').contains('cut other [cat-picture] it announces the cat of the day')
return true
