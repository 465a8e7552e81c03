import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
def of = { module -> it.text("${module}/target/classes/tram.txt") }
assert it.logLines('1 cut: ad 1').size() == 2
assert of('plain').contains('Free trams') && of('plain').contains('advertisement') && !of('plain').contains('amended')
assert !of('own').contains('Free trams') && !of('own').contains('advertisement') && !of('own').contains('amended')

// A module that is built alone finds the same file.
assert it.logLines('1 cut: correction 1').size() == 1
it.says('1 file up to date')

def wrong = it.path('wrong.yaml').toRealPath()
it.says("${wrong}:1:9: preset must be standard, body-only or annotate, not 'standart'; did you mean 'standard'?")
it.says("${wrong}:3:3: unknown label 'adverts'; did you mean 'ad'?")

it.says('ad                = cut  [POM]').says('correction        = cut  [../bluepencil.yaml:3]')
it.says('title             = cut  [bluepencil.yaml:7]')
it.says('phrases.title = Free trams for under-16s (opening)  [bluepencil.yaml:4]')
return true
