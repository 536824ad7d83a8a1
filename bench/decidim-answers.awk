# Made-up answers of Decidim's API, one on each line: a process, and pages of 50 proposals (-v n=15000) in three languages with two versions.
function words(k,   i, s) { s = ""; for (i = 0; i < k; i++) s = s (i ? " " : "") w[int(rand() * count) + 1]; return s }
function body(l,   i, s) { s = ""; for (i = 0; i < 3; i++) s = s "<p>" l " " words(25) ".</p>"; return s }
function hash(a, b, c) { return "{\"en\":\"" a "\",\"fr\":\"" b "\",\"es\":\"" c "\"}" }
function texts(a, b, c) { return "{\"translations\":[{\"locale\":\"en\",\"text\":\"" a "\"},{\"locale\":\"fr\",\"text\":\"" b "\"},{\"locale\":\"es\",\"text\":\"" c "\"}]}" }
BEGIN {
  srand(7)
  count = split("citizens budget council participation district open plan neighbours assembly vote youth water street school city region process common digital local", w, " ")
  print "{\"data\":{\"participatoryProcess\":{\"__typename\":\"ParticipatoryProcess\",\"id\":\"99\",\"slug\":\"bench2023\",\"title\":" texts("Award", "Prix", "Premio") ",\"components\":[{\"id\":\"977\",\"__typename\":\"Proposals\",\"name\":" texts("Practices", "Pratiques", "Prácticas") "}]}}}"
  for (i = 0; i < n; i++) {
    if (i % 50 == 0) printf "{\"data\":{\"component\":{\"id\":\"977\",\"__typename\":\"Proposals\",\"proposals\":{\"nodes\":["
    id = 100000 + i
    a = id ": " words(6); b = id " : " words(6); c = id ": " words(6)
    e = body("en"); f = body("fr"); s = body("es")
    t0 = hash(a, b, c); t1 = hash(a " (corrected)", b " (corrigé)", c " (corregido)")
    b0 = hash(e, f, s); e = e "<p>" words(5) "</p>"; f = f "<p>" words(5) "</p>"; s = s "<p>" words(5) "</p>"; b1 = hash(e, f, s)
    printf "%s{\"id\":\"%d\",\"title\":%s,\"body\":%s,\"reference\":\"B-PROP-%d\",\"publishedAt\":\"2023-06-05T10:11:12+02:00\",\"updatedAt\":\"2023-06-12T10:00:00Z\",\"official\":true,\"state\":null,\"versions\":[", (i % 50 ? "," : ""), id, texts(a " (corrected)", b " (corrigé)", c " (corregido)"), texts(e, f, s), id
    printf "{\"id\":\"%d\",\"createdAt\":\"2023-06-05T10:11:12+02:00\",\"editor\":{\"name\":\"Ana\"},\"changeset\":{\"title\":[\"\",%s],\"body\":[\"\",%s]}},", 2 * i, t0, b0
    printf "{\"id\":\"%d\",\"createdAt\":\"2023-06-12T10:00:00Z\",\"editor\":{\"name\":\"Luc\"},\"changeset\":{\"title\":[%s,%s],\"body\":[%s,%s]}}]}", 2 * i + 1, t0, t1, b0, b1
    if (i % 50 == 49 || i == n - 1) print "]}}}}"
  }
}
