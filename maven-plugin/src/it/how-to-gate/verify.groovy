import groovy.json.JsonSlurper
import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
def files = { String sarif ->
    def results = new JsonSlurper().parseText(it.text(sarif)).runs[0].results
    results*.locations*.first()*.physicalLocation*.artifactLocation*.uri
}
it.saysWhatIsShownIn(docs, 'how-to-gate')
it.has('bluepencil-baseline.json')
// The known finding is in no message, and only the new one is an error.
assert it.logLines('choir.txt:2').findAll { it.contains('ERROR') }.size() == 1
assert it.logLines('mill.txt').findAll { it.contains('ERROR') }.empty
assert files('target/gate.sarif').contains('src/main/content/choir.txt')

// The report has both, for people, git and programs.
assert it.text('target/bluepencil-report/index.html').contains('Sign up to our newsletter')
assert it.text('target/bluepencil-report/changes.patch').readLines().findAll { it =~ /^-[^-]/ } ==
        ['-Sign up to our newsletter', '-READ MORE: A baker looks back']
assert it.text('target/bluepencil-report/marks.jsonl').readLines()*.with { new JsonSlurper().parseText(it).cut } == [true, true]
assert files('target/bluepencil-report/bluepencil.sarif') == ['src/main/content/choir.txt', 'src/main/content/mill.txt']

// What the baseline knows and nobody finds any more is named, and does not fail.
assert it.logLines('no longer found').size() == 1
it.says('drop what is found no longer: run the same goal with -Dbluepencil.baseline=write')
assert files('target/bluepencil.sarif').empty
return true
