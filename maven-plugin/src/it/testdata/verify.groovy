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
Files.newDirectoryStream(data.resolve('hostile'), '*.txt').each {
    new BuiltProject(basedir).has("target/classes/hostile/${it.fileName}")
}
// What was scraped cannot reach the terminal.
assert !Files.readString(it.path('target/bluepencil/clean-default.txt')).contains('\u001b')
return true
