# Writes a set-up recipe with items in six languages, a fifth of the translations missing: awk -v items=5000 -f desk.awk
function item(number, language,    id) {
  id = sprintf("d%05d%s", number, language)
  printf "%s{\"ContentItemId\":\"%sitem\",\"ContentItemVersionId\":\"%sversion\",\"ContentType\":\"Page\",\"DisplayText\":\"Assembly %d %s\"", separator, id, id, number, language
  printf ",\"Latest\":true,\"Published\":true,\"CreatedUtc\":\"2024-01-01T00:00:00Z\",\"ModifiedUtc\":\"2024-01-01T00:00:00Z\",\"PublishedUtc\":\"2024-01-01T00:00:00Z\""
  printf ",\"Owner\":\"[js: parameters('AdminUserId')]\",\"AutoroutePart\":{\"Path\":\"%s/pages/desk-%05d\"},\"AliasPart\":{\"Alias\":\"desk-%05d-%s\"}", language, number, number, language
  printf ",\"TitlePart\":{\"Title\":\"Assembly %d %s\"},\"LocalizationPart\":{\"LocalizationSet\":\"d%05dset\",\"Culture\":\"%s\"},\"HtmlBodyPart\":{\"Html\":\"<p>The neighbours met %d times.</p>\"}}", \
    number, language, number, language, number
  separator = ",\n"
}
BEGIN {
  split("en fr es pt it de", languages, " ")
  print "{\"name\":\"BenchDesk\",\"displayName\":\"Items in six languages\",\"issetuprecipe\":true,\"steps\":["
  print "{\"name\":\"recipes\",\"Values\":[{\"executionid\":\"bench\",\"name\":\"BlankAward\"}]},"
  print "{\"name\":\"settings\",\"LocalizationSettings\":{\"DefaultCulture\":\"en\",\"SupportedCultures\":[\"en\",\"fr\",\"es\",\"pt\",\"it\",\"de\"]}},"
  print "{\"name\":\"content\",\"Data\":["
  for (number = 0; number < items; number++)
    for (l = 1; l <= 6; l++)
      if (l == 1 || (number + l) % 5 > 0) item(number, languages[l])
  print "]}]}"
}
