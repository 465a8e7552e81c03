import java.nio.charset.Charset
import java.nio.file.Files

def content = basedir.toPath().resolve('src/main/content')
def article = 'Größe ist nicht alles – sagt der Bürgermeister.\nAdvertisement\nDer Rat stimmte zu.\n'
Files.createDirectories(content)
Files.write(content.resolve('utf-8.txt'), article.getBytes('UTF-8'))
Files.write(content.resolve('western.txt'), article.getBytes(Charset.forName('windows-1252')))
return true
