import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.says('src/main/content/tram.txt: the output was changed by somebody else, written')
it.says('src/main/content/library.txt: the output was missing, written')
it.says('tram.txt:4: cut ad [known-line]') // with -X every decision
assert it.text('target/classes/tram.txt').startsWith('Free trams')
it.same('target/classes/library.txt', it.path('src/main/content/library.txt'))
return true
