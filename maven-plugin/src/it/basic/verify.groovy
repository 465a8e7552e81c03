import io.bluepencil.maven.it.BuiltProject
import java.nio.file.Files
import java.nio.file.Path

def it = new BuiltProject(basedir)
def jar = it.jar('target/basic-1.jar')
def seeds = Files.newDirectoryStream(Path.of(testdata, 'cases'), 'seed-*').toList()
assert seeds.size() == 5
seeds.each { seed ->
    assert jar["articles/${seed.fileName}.txt"] == Files.readString(seed.resolve('after.txt'))
}
assert it.logLines('src/main/content -> target/classes/articles: 5 files: ').size() == 1
it.says('src/main/content/seed-dw.txt: cleaned, ')
it.has('target/bluepencil/clean-default.manifest').has('target/bluepencil/clean-default.txt')
it.lacks('target/bluepencil/clean-default.writing')
assert !it.text('target/bluepencil/clean-default.manifest').contains(basedir.name + '/')

// What is for tests is beside the test classes, and not in the jar.
it.says('src/test/content -> target/test-classes: 1 file: 1 cleaned')
assert !it.text('target/test-classes/fixtures/tram.txt').contains('advertisement')
assert jar.keySet().every { !it.contains('fixtures') }

// The validation that Maven 3.9 was asked for has nothing to say about this plugin.
assert it.logLines('[WARNING]').findAll { !it.contains('Could not transfer metadata') }.empty
return true
