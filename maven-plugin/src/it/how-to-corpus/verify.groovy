import io.bluepencil.maven.it.BuiltProject

def it = new BuiltProject(basedir)
it.saysWhatIsShownIn(docs, 'how-to-corpus')
def jar = it.jar('target/how-to-corpus-1.jar')
assert jar['articles/local/mill.txt'] == '''\
The old mill at Brook End will grind flour again from May, its new owners said on Monday.
The wheel was last turned in 1961. Two of its eight sails are new.
Flour will be sold at the door on Saturdays.
'''
assert jar['articles/choir.txt'] == it.text('src/main/content/choir.txt')
return true
