import groovy.json.JsonSlurper
import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.saysWhatIsShownIn(docs, 'how-to-gate')
it.has('bluepencil-baseline.json').has('target/bluepencil-report/index.html')
// The known finding is in no message, and only the new one is an error.
assert it.logLines('choir.txt:2').findAll { it.contains('ERROR') }.size() == 1
assert it.logLines('mill.txt').findAll { it.contains('ERROR') }.empty
def results = new JsonSlurper().parseText(it.text('target/bluepencil.sarif')).runs[0].results
assert results*.locations*.first()*.physicalLocation*.artifactLocation*.uri.contains('src/main/content/choir.txt')
return true
