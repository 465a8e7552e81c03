import java.nio.file.Files
import java.nio.file.Path

// The seed articles, under names of their own.
Path content = basedir.toPath().resolve('src/main/content')
Files.createDirectories(content)
Files.newDirectoryStream(Path.of(testdata, 'cases'), 'seed-*').each { seed ->
    Files.copy(seed.resolve('before.txt'), content.resolve("${seed.fileName}.txt"))
}
return true
