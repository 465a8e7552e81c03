import io.bluepencil.maven.it.BuiltProject
import java.nio.file.Files
import java.nio.file.Path

def it = new BuiltProject(basedir)
URI classes = URI.create("${basedir.toPath().toUri()}target/classes/")
['Stra%C3%9Fe%20und%20H%C3%A4user/%C3%BCber%20Nacht.txt', 'a%20b/c%20+%20d.txt', '100%25.txt'].each {
    assert Files.readString(Path.of(classes.resolve(it))) == 'Der Rat tagte bis Mitternacht.\nDann gingen alle nach Hause.\n'
}
assert !Files.exists(Path.of(classes.resolve('Entw%C3%BCrfe')))

// The manifest of the first run, where the locale was C, is good for the second.
it.says('3 files: 3 cleaned').says('3 files up to date')
assert it.jar('target/odd-names-1.jar').keySet().contains('Straße und Häuser/über Nacht.txt')
return true
