using System.Text.Json.Nodes;
using CsCheck;
using OrchardParticipation.Translations.Sharing;

namespace OrchardParticipation.Translations.Tests.Sharing;

public sealed class JsonMergeTests
{
    private static readonly Gen<JsonObject> _states =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3], (a, b, c, d) =>
        {
            var state = new JsonObject();
            Set(state, "A", a);
            Set(state, "List", b == 0 ? 0 : 1, new JsonArray(b));
            var inner = new JsonObject();
            Set(inner, "C", c);
            Set(inner, "D", d);
            Set(state, "Place", inner.Count, inner);
            return state;

            static void Set(JsonObject target, string name, int there, JsonNode? value = null)
            {
                if (there > 0)
                {
                    target[name] = value ?? there;
                }
            }
        });

    [Fact]
    public void One_change_alone_is_the_result() => Gen.Select(_states, _states).Sample((from, mine) =>
        Same(mine, JsonMerge.Merge(from, mine, from)) && Same(mine, JsonMerge.Merge(from, from, mine)));

    [Fact]
    public void The_same_change_twice_is_no_conflict() => Gen.Select(_states, _states).Sample((from, both) =>
    {
        List<SharedConflict> conflicts = [];
        return Same(both, JsonMerge.Merge(from, both, both, conflicts)) && conflicts.Count == 0;
    });

    [Fact]
    public void Where_there_is_no_conflict_it_does_not_matter_who_comes_first() => Gen.Select(_states, _states, _states).Sample((from, one, other) =>
    {
        List<SharedConflict> conflicts = [];
        var merged = JsonMerge.Merge(from, one, other, conflicts);
        return conflicts.Count > 0 || Same(merged, JsonMerge.Merge(from, other, one));
    });

    [Fact]
    public void Two_changes_of_one_value_are_a_conflict_and_mine_stays()
    {
        List<SharedConflict> conflicts = [];

        var merged = JsonMerge.Merge(
            Parse("""{ "P": { "City": "a", "Status": "x", "Place": { "Country": "CO" } } }"""),
            Parse("""{ "P": { "City": "b", "Status": "x", "Place": { "Country": "MX" } } }"""),
            Parse("""{ "P": { "City": "c", "Status": "y", "Place": { "Country": "CO" } } }"""),
            conflicts);

        Assert.True(Same(Parse("""{ "P": { "City": "b", "Status": "y", "Place": { "Country": "MX" } } }"""), merged), merged.ToJsonString());
        var conflict = Assert.Single(conflicts);
        Assert.Equal(("P.City", "c"), (conflict.Path, (string?)conflict.Theirs));
    }

    [Theory]
    [InlineData("""{ "A": 1 }""", """{}""", """{ "A": 1 }""", """{}""")]
    [InlineData("""{ "A": 1 }""", """{ "A": 1 }""", """{}""", """{}""")]
    [InlineData("""{}""", """{ "A": null }""", """{}""", """{ "A": null }""")]
    [InlineData("""{ "A": { "B": 1 } }""", """{ "A": { "B": 1, "C": 2 } }""", """{ "A": { "B": 3 } }""", """{ "A": { "B": 3, "C": 2 } }""")]
    [InlineData("""{ "A": [1] }""", """{ "A": [1, 2] }""", """{ "A": [1] }""", """{ "A": [1, 2] }""")]
    public void What_went_is_gone_and_what_came_is_there(string from, string mine, string theirs, string expected) =>
        Assert.Equal(Parse(expected).ToJsonString(), JsonMerge.Merge(Parse(from), Parse(mine), Parse(theirs)).ToJsonString());

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private static bool Same(JsonObject one, JsonObject other) => JsonNode.DeepEquals(one, other);
}
