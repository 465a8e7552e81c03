import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.says('target/classes/local/tram.txt would be written twice: by clean from src/main/content/local/tram.txt, '
        + 'and by the resources from src/main/resources/local/tram.txt')
assert it.text('target/classes/local/tram.txt') == 'the other one\n'
return true
