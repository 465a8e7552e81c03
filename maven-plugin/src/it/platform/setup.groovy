import java.nio.charset.Charset
import java.nio.file.Files
import java.nio.file.Path

// Made here, since not every unpacked archive and not every checkout has its umlauts right. By way of a URI they are right
// whatever the locale of this build is.
URI content = URI.create("${basedir.toPath().toUri()}src/main/content/")
def article = 'Größe ist nicht alles – sagt der Bürgermeister.\nAdvertisement\nDer Rat stimmte zu.\n'
['Stra%C3%9Fe%20und%20H%C3%A4user/%C3%BCber%20Nacht.txt', 'a%20b/c%20+%20d.txt', 'Entw%C3%BCrfe/neu.txt', '100%25.txt'].each {
    Path file = Path.of(content.resolve(it))
    Files.createDirectories(file.parent)
    Files.write(file, article.getBytes('UTF-8'))
}
Files.write(Path.of(content.resolve('western.txt')), article.getBytes(Charset.forName('windows-1252')))
return true
