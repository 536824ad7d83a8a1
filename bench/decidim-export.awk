# Writes recipes with practices of one edition in three languages, always the same ones, each with a second version in English:
# awk -v items=15000 -v folder=Recipes -f decidim-export.awk. A recipe may not be larger than 64 MiB, so there are several.
function text(language, number,    html, i) {
  html = "<h2>" heading[language] " " number "</h2>"
  for (i = 1; i <= 8; i++) html = html "<p>" i ". " sentence[language] " <strong>" i * number "</strong> " sentence[language] "</p>"
  return html "<ul><li>" heading[language] "</li><li>" sentence[language] "</li></ul>"
}
function row(number, language, version, body) {
  printf "%s{\"ContentItemId\":\"e%05d%sitem\",\"ContentItemVersionId\":\"e%05d%sversion%d\",\"ContentType\":\"Practice\",\"DisplayText\":\"%s %d\"", \
    separator, number, language, number, language, version, heading[language], number >file
  printf ",\"Latest\":true,\"Published\":true,\"CreatedUtc\":\"2024-01-01T00:00:00Z\",\"ModifiedUtc\":\"2024-01-0%dT00:00:00Z\",\"PublishedUtc\":\"2024-01-0%dT00:00:00Z\"", version, version >file
  printf ",\"Owner\":\"[js: parameters('AdminUserId')]\",\"TitlePart\":{\"Title\":\"%s %d\"},\"LocalizationPart\":{\"LocalizationSet\":\"e%05dset\",\"Culture\":\"%s\"}", heading[language], number, number, language >file
  printf ",\"HtmlBodyPart\":{\"Html\":\"%s\"},\"PracticePart\":{\"Edition\":\"bench\",\"Category\":\"one\",\"Status\":\"nominated\",\"Place\":{\"City\":\"Mislata\",\"Country\":\"ES\"},\"Addresses\":[{\"Component\":1,\"Number\":%d}]}}", body, number >file
  separator = ",\n"
}
BEGIN {
  heading["en"] = "An open assembly"; heading["fr"] = "Une assemblée ouverte"; heading["es"] = "Una asamblea abierta"
  sentence["en"] = "The neighbours met in the library and wrote down what each of them would change first."
  sentence["fr"] = "Les habitants se sont réunis à la bibliothèque et ont noté ce que chacun changerait en premier."
  sentence["es"] = "Los vecinos se reunieron en la biblioteca y anotaron lo que cada uno cambiaría primero."
  lot = 2500
  main = folder "/bench.recipe.json"
  print "{\"name\":\"BenchExport\",\"displayName\":\"Practices to export\",\"issetuprecipe\":true,\"steps\":[" >main
  printf "{\"name\":\"recipes\",\"Values\":[{\"executionid\":\"bench\",\"name\":\"BlankAward\"}]},{\"name\":\"content\",\"Data\":[" >main
  print "{\"ContentItemId\":\"eeditionitem\",\"ContentItemVersionId\":\"eeditionversion\",\"ContentType\":\"Edition\",\"DisplayText\":\"Bench\",\"Latest\":true,\"Published\":true,\"CreatedUtc\":\"2024-01-01T00:00:00Z\",\"ModifiedUtc\":\"2024-01-01T00:00:00Z\",\"PublishedUtc\":\"2024-01-01T00:00:00Z\",\"TitlePart\":{\"Title\":\"Bench\"},\"LocalizationPart\":{\"LocalizationSet\":\"eeditionset\",\"Culture\":\"en\"},\"HtmlBodyPart\":{\"Html\":\"<p>Bench.</p>\"},\"EditionPart\":{\"Slug\":\"bench\",\"Number\":1,\"Year\":2024,\"Categories\":[{\"Key\":\"one\",\"Name\":{\"en\":\"One\",\"fr\":\"Un\",\"es\":\"Uno\"}}],\"Components\":[{\"Id\":1,\"Role\":\"nominations\",\"Category\":\"one\"}]}}" >main
  printf "]},{\"name\":\"recipes\",\"Values\":[" >main
  for (first = 1; first <= items; first += lot) {
    file = sprintf("%s/part%05d.recipe.json", folder, first)
    printf "%s{\"executionid\":\"bench\",\"name\":\"Part%05d\"}", (first > 1 ? "," : ""), first >main
    printf "{\"name\":\"Part%05d\",\"displayName\":\"Practices from %d\",\"steps\":[{\"name\":\"content\",\"Data\":[", first, first >file
    separator = ""
    last = first + lot - 1 < items ? first + lot - 1 : items
    for (number = first; number <= last; number++) {
      row(number, "en", 1, text("en", number)); row(number, "fr", 1, text("fr", number)); row(number, "es", 1, text("es", number))
    }
    printf "]},{\"name\":\"content\",\"Data\":[" >file
    separator = ""
    for (number = first; number <= last; number++) row(number, "en", 2, "<p>Again.</p>" text("en", number))
    print "]}]}" >file
    close(file)
  }
  print "]}]}" >main
}
