import java.nio.file.Files
import java.nio.file.Path

// Made here, since not every unpacked archive and not every checkout has its umlauts right. By way of a URI they are right
// whatever the locale of this build is.
URI content = URI.create("${basedir.toPath().toUri()}src/main/content/")
def article = 'Der Rat tagte bis Mitternacht.\nAdvertisement\nDann gingen alle nach Hause.\n'
['Stra%C3%9Fe%20und%20H%C3%A4user/%C3%BCber%20Nacht.txt', 'a%20b/c%20+%20d.txt', 'Entw%C3%BCrfe/neu.txt', '100%25.txt'].each {
    Path file = Path.of(content.resolve(it))
    Files.createDirectories(file.parent)
    Files.writeString(file, article)
}
return true
