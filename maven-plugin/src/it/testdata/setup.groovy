import java.nio.file.Files
import java.nio.file.Path
import java.util.zip.GZIPOutputStream

// Every page, compressed.
Files.newDirectoryStream(Path.of(testdata, 'pages')).findAll { Files.isDirectory(it) }.each { folder ->
    Path page = basedir.toPath().resolve("src/main/content/${folder.fileName}/before.html.gz")
    Files.createDirectories(page.parent)
    new GZIPOutputStream(Files.newOutputStream(page)).withCloseable { it.write(Files.readAllBytes(folder.resolve('before.html'))) }
}
return true
