# Writes a set-up recipe with many items in three languages, always the same ones: awk -v lines=10000 -f content.awk
# Of the languages about 75 % are published, 15 % drafts, 10 % published with a draft.
function random(below) { seed = (seed * 16807) % 2147483647; return seed % below }
function moment(minutes,    days, year, month) {
  days = int(minutes / 1440); year = 2014 + int(days / 336); month = int(days % 336 / 28)
  return sprintf("%d-%02d-%02dT%02d:%02d:00Z", year, month + 1, days % 28 + 1, int(minutes % 1440 / 60), minutes % 60)
}
function version(line, language, number, latest, published, title,    minutes) {
  minutes = random(5000000)
  printf "%s{\"ContentItemId\":\"b%05d%sitem\",\"ContentItemVersionId\":\"b%05d%sversion%d\",\"ContentType\":\"%s\",\"DisplayText\":\"%s\"", \
    separator, line, language, line, language, number, line % 5 ? "Page" : "Announcement", title
  printf ",\"Latest\":%s,\"Published\":%s,\"CreatedUtc\":\"%s\",\"ModifiedUtc\":\"%s\"", latest, published, moment(minutes - random(minutes)), moment(minutes)
  if (published == "true") printf ",\"PublishedUtc\":\"%s\"", moment(minutes)
  printf ",\"Owner\":\"%s\",\"Author\":\"editor %d\"", line % 3 ? "editor" line % 20 : "[js: parameters('AdminUserId')]", line % 20
  if (line % 5) printf ",\"AutoroutePart\":{\"Path\":\"%s/pages/page-%05d\"},\"AliasPart\":{\"Alias\":\"page-%05d-%s\"}", language, line, line, language
  printf ",\"TitlePart\":{\"Title\":\"%s\"},\"LocalizationPart\":{\"LocalizationSet\":\"b%05dset\",\"Culture\":\"%s\"},\"HtmlBodyPart\":{\"Html\":\"%s\"}}", \
    title, line, language, body[language]
  separator = ",\n"
}
function item(line, language,    chance, title) {
  title = word[language, random(8)] " " word[language, random(8)] " " place[random(16)] " " line
  chance = random(100)
  if (chance < 75) version(line, language, 1, "true", "true", title)
  else if (chance < 90) version(line, language, 1, "true", "false", title)
  else { version(line, language, 1, "false", "true", title); version(line, language, 2, "true", "false", title " (2)") }
}
function words(language, list,    part, i) { split(list, part, " "); for (i = 1; i <= 8; i++) word[language, i - 1] = part[i] }
function text(language, sentence,    i) { body[language] = ""; for (i = 0; i < 6; i++) body[language] = body[language] "<p>" sentence " " sentence "</p>" }
BEGIN {
  seed = 2023
  words("en", "Open Shared Public Young Green Local Common Digital")
  words("fr", "Ouvert Partagé Public Écologique Jeune Local Commun Numérique")
  words("es", "Abierto Común Público Ecológico Joven Local Digital Año")
  split("Medellín Zapopan Lisboa Grenoble Québec Dakar Porto_Alegre Bogotá Lyon Cuenca Córdoba Ghent Maputo Incheon Rosario Gatineau", names, " ")
  for (i = 1; i <= 16; i++) place[i - 1] = names[i]
  text("en", "The neighbours met in the library and wrote down what each of them would change first.")
  text("fr", "Les habitants se sont réunis à la bibliothèque et ont noté ce que chacun changerait en premier.")
  text("es", "Los vecinos se reunieron en la biblioteca y anotaron lo que cada uno cambiaría primero.")

  print "{\"name\":\"BenchContent\",\"displayName\":\"Many items\",\"issetuprecipe\":true,\"steps\":["
  print "{\"name\":\"recipes\",\"Values\":[{\"executionid\":\"bench\",\"name\":\"BlankAward\"}]},"
  print "{\"name\":\"ContentDefinition\",\"ContentTypes\":[{\"Name\":\"Announcement\",\"DisplayName\":\"Announcement\","
  print "\"Settings\":{\"ContentTypeSettings\":{\"Creatable\":true,\"Listable\":true,\"Draftable\":true,\"Versionable\":true,\"Securable\":true}},\"ContentTypePartDefinitionRecords\":["
  print "{\"PartName\":\"TitlePart\",\"Name\":\"TitlePart\",\"Settings\":{}},{\"PartName\":\"HtmlBodyPart\",\"Name\":\"HtmlBodyPart\",\"Settings\":{}},{\"PartName\":\"LocalizationPart\",\"Name\":\"LocalizationPart\",\"Settings\":{}}]}],\"ContentParts\":[]}"
  for (line = 0; line < lines; line++) {
    if (line % 200 == 0) { printf "%s,\n{\"name\":\"content\",\"Data\":[\n", line ? "]}" : ""; separator = "" }
    item(line, "en"); item(line, "fr"); item(line, "es")
  }
  print "]}]}"
}
