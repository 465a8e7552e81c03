import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
def runs = it.log().split('Scanning for projects')

// The same sources give the same bytes.
assert runs[1].contains('3 files: 2 cleaned, 1 unchanged; 2 cuts: ad 2; ')
it.same('second/later-builds-1.jar', it.path('first/later-builds-1.jar'))
it.same('second/clean-default.manifest', it.path('first/clean-default.manifest'))

// What somebody else changed is put right; with -X every decision is told.
assert runs[3].contains('src/main/content/tram.txt: the output was changed by somebody else, written')
assert runs[3].contains('src/main/content/library.txt: the output was missing, written')
assert runs[3].contains('tram.txt:4: cut ad [known-line]')
it.same('target/classes/library.txt', it.path('src/main/content/library.txt'))

// What has no source any more is gone, from the jar, too.
assert runs[4].contains('2 files: 2 up to date, 1 deleted')
it.lacks('target/classes/local')
assert it.jar('target/later-builds-1.jar').keySet().findAll { it.endsWith('.txt') } == ['library.txt', 'tram.txt'] as Set

// Another configuration is another result.
assert runs[5].contains('2 cuts: ad 1, correction 1')
assert it.text('target/classes/tram.txt').startsWith('Free trams') && !it.text('target/classes/tram.txt').contains('amended')

// And where nothing changed, nothing is written.
assert runs[6].contains('2 files up to date')
assert it.newerThan('target/marker', 'target').empty : 'the last run wrote something'
return true
