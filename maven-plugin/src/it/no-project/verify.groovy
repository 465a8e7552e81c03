import groovy.json.JsonSlurper
import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.says('article.txt:4: cut ad [known-line]').says('article.txt: cleaned, 1 cut, ')

it.says('cut                 = caption  [-D]').says('known-opening = off  [-D]').says('preset              = standard  [default]')
def rules = new JsonSlurper().parseText(it.text('rules.json'))
assert rules.rules.find { it.id == 'gallery' }.value == 'on'
assert rules.settings.find { it.name == 'preset' }.origin == 'default'
assert rules.settings.find { it.name == 'outputFormat' }.value == 'text'
assert rules.settings.find { it.name == 'reportDirectory' }.origin == 'default'

it.says('bluepencil:clean  (phase process-resources)')
it.says('Marks a run of pictures')
it.says('which file? Run: mvn io.bluepencil:bluepencil-maven-plugin:')
return true
