import io.bluepencil.maven.it.BuiltProject
import java.nio.charset.Charset
import java.nio.file.Files

def it = new BuiltProject(basedir)
def cleaned = 'Größe ist nicht alles – sagt der Bürgermeister.\nDer Rat stimmte zu.\n'
['utf-8': 'UTF-8', 'western': 'windows-1252'].each { name, charset ->
    assert new String(Files.readAllBytes(it.path("target/classes/${name}.txt")), Charset.forName(charset)) == cleaned
}
assert it.log().contains('2 files: 2 cleaned')
return true
