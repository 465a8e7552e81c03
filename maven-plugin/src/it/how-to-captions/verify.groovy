import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.saysWhatIsShownIn(docs, 'how-to-captions')
assert it.text('target/cleaned/piano.txt') == it.text('articles/piano.txt').readLines().findAll { !it.startsWith('The piano') }.join('\n') + '\n'
assert it.text('target/cleaned/piano.txt.captions') == it.text('captions.expected')
return true
