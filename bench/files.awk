# Writes a set-up recipe with items in three languages, always the same ones: awk -v items=150 -f files.awk
# Each has a title and a text of 39 passages: headings, paragraphs with formats and links, items of lists.
function text(language,    html, i) {
  html = ""
  for (i = 1; i <= 6; i++) {
    html = html "<h2>" heading[language] " " i "</h2>"
    html = html "<p>" i ". " sentence[language] " <strong>" i * 3 "</strong> <a href=\\\"https://example.org/?a=" i "&amp;b=2\\\">" heading[language] "</a>.</p>"
    html = html "<p>" sentence[language] " " i * 7 " " sentence[language] "</p>"
    html = html "<ul><li>" heading[language] " " i * 11 "</li><li><em>" heading[language] "</em> " i * 13 "</li></ul>"
    html = html "<p>" sentence[language] " " i * 17 "</p>"
  }
  return html "<p>" sentence[language] "</p><p>" heading[language] " &amp; " heading[language] "</p>"
}
function item(number, language) {
  printf "%s{\"ContentItemId\":\"f%05d%sitem\",\"ContentItemVersionId\":\"f%05d%sversion\",\"ContentType\":\"Page\",\"DisplayText\":\"%s %d\"", \
    separator, number, language, number, language, heading[language], number
  printf ",\"Latest\":true,\"Published\":true,\"CreatedUtc\":\"2024-01-01T00:00:00Z\",\"ModifiedUtc\":\"2024-01-01T00:00:00Z\",\"PublishedUtc\":\"2024-01-01T00:00:00Z\""
  printf ",\"Owner\":\"[js: parameters('AdminUserId')]\",\"AutoroutePart\":{\"Path\":\"%s/pages/files-%05d\"},\"AliasPart\":{\"Alias\":\"files-%05d-%s\"}", language, number, number, language
  printf ",\"TitlePart\":{\"Title\":\"%s %d\"},\"LocalizationPart\":{\"LocalizationSet\":\"f%05dset\",\"Culture\":\"%s\"},\"HtmlBodyPart\":{\"Html\":\"%s\"}}", \
    heading[language], number, number, language, text(language)
  separator = ",\n"
}
BEGIN {
  heading["en"] = "An open assembly"; heading["fr"] = "Une assemblée ouverte"; heading["es"] = "Una asamblea abierta"
  sentence["en"] = "The neighbours met in the library and wrote down what each of them would change first."
  sentence["fr"] = "Les habitants se sont réunis à la bibliothèque et ont noté ce que chacun changerait en premier."
  sentence["es"] = "Los vecinos se reunieron en la biblioteca y anotaron lo que cada uno cambiaría primero."
  print "{\"name\":\"BenchFiles\",\"displayName\":\"Items to translate\",\"issetuprecipe\":true,\"steps\":["
  printf "{\"name\":\"recipes\",\"Values\":[{\"executionid\":\"bench\",\"name\":\"BlankAward\"}]},{\"name\":\"content\",\"Data\":["
  for (number = 0; number < items; number++) { item(number, "en"); item(number, "fr"); item(number, "es") }
  print "]}]}"
}
