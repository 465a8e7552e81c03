import io.bluepencil.Bluepencil
import io.bluepencil.Source
import io.bluepencil.maven.it.BuiltProject
import java.nio.file.Files
import java.nio.file.Path

def it = new BuiltProject(basedir)
Path data = Path.of(testdata)
int cases = 0
['cases', 'keep'].each { kind ->
    Files.newDirectoryStream(data.resolve(kind)).findAll { Files.isDirectory(it) }.each { folder ->
        Path after = folder.resolve('after.txt')
        it.same("target/classes/${kind}/${folder.fileName}/before.txt", Files.exists(after) ? after : folder.resolve('before.txt'))
        cases++
    }
}
assert cases > 50
// Pages come out as the library reads them without their address.
int pages = 0
int asWithAddress = 0
Files.newDirectoryStream(data.resolve('pages')).findAll { Files.isDirectory(it) }.each { folder ->
    def cleaned = Bluepencil.standard().clean(Source.file(folder.resolve('before.html')))
    String text = it.text("target/classes/text/${folder.fileName}/before.txt")
    assert text == cleaned.text()
    assert it.text("target/classes/markdown/${folder.fileName}/before.md") == cleaned.markdown()
    pages++
    asWithAddress += text == Files.readString(folder.resolve('after.txt')) ? 1 : 0
}
assert pages > 50
assert asWithAddress > pages * 0.9
Files.newDirectoryStream(data.resolve('hostile'), '*.txt').each {
    new BuiltProject(basedir).has("target/classes/hostile/${it.fileName}")
}
// What was scraped cannot reach the terminal.
assert !Files.readString(it.path('target/bluepencil/clean-default.txt')).contains('\u001b')
return true
