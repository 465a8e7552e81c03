import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
def runs = it.log().split('Scanning for projects')
def said = { int run, String text -> runs[run].contains(text) }

// Nothing is known yet.
assert said(1, 'Saved Build to local file') && said(1, '1 file: 1 cleaned; 1 cut: ad 1')
// All is known, and comes back.
assert said(2, 'Skipping plugin execution (cached): bluepencil:clean') && !said(2, '1 file')
it.has('kept/classes/tram.txt').has('kept/bluepencil/clean-default.manifest').has('kept/build-cache-1.jar')
// The command line says otherwise.
assert said(4, '1 file: 1 cleaned; 2 cuts: ad 1, correction 1')
// The source has changed.
assert said(6, 'Local build was not found') && said(6, '1 file: 1 cleaned')
assert it.text('target/classes/tram.txt').endsWith('A last line.\n')
return true
