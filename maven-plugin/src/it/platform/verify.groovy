import io.bluepencil.maven.it.BuiltProject
import java.nio.charset.Charset
import java.nio.file.Files
import java.nio.file.Path

def it = new BuiltProject(basedir)
URI classes = URI.create("${basedir.toPath().toUri()}target/classes/")
def cleaned = 'Größe ist nicht alles – sagt der Bürgermeister.\nDer Rat stimmte zu.\n'
['Stra%C3%9Fe%20und%20H%C3%A4user/%C3%BCber%20Nacht.txt', 'a%20b/c%20+%20d.txt', '100%25.txt'].each {
    assert new String(Files.readAllBytes(Path.of(classes.resolve(it))), 'UTF-8') == cleaned
}
assert new String(Files.readAllBytes(it.path('target/classes/western.txt')), Charset.forName('windows-1252')) == cleaned
assert !Files.exists(Path.of(classes.resolve('Entw%C3%BCrfe')))

// The manifest of the first run, where the locale was C and the charset ISO-8859-1, is good for the second.
it.says('4 files: 4 cleaned').says('4 files up to date')
assert it.jar('target/platform-1.jar').keySet().contains('Straße und Häuser/über Nacht.txt')
return true
