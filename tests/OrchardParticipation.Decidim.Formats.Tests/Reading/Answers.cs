using System.Text;
using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Formats.Tests.Reading;

/// <summary>What stands in answers of the API.</summary>
internal static class Answers
{
    public static Task<List<SourceEntry>> ReadAsync(string json) => ReadAsync(Encoding.UTF8.GetBytes(json));

    public static async Task<List<SourceEntry>> ReadAsync(byte[] json)
    {
        using var stream = new MemoryStream(json);
        return await new GraphQlAnswers().ReadAsync(stream, "answers.json").ToListAsync();
    }

    /// <summary>The proposal of an answer in which everything else is fine.</summary>
    public static async Task<ProposalRecord> ProposalAsync(string proposal) =>
        Assert.IsType<ProposalEntry>(Assert.Single(await ReadAsync("{\"data\":{\"component\":{\"proposal\":" + proposal + "}}}"))).Proposal;

    public static async Task<ProcessRecord> ProcessAsync(string process) =>
        Assert.IsType<ProcessEntry>(Assert.Single(await ReadAsync("{\"data\":{\"participatoryProcess\":" + process + "}}"))).Process;

    public static IEnumerable<(SourceProblemKind, string?)> KindsAndFields(this IEnumerable<SourceEntry> entries) =>
        entries.OfType<ProblemEntry>().Select(entry => (entry.Problem.Kind, entry.Problem.Field));
}
