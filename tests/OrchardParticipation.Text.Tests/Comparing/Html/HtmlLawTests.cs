using CsCheck;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

public sealed class HtmlLawTests
{
    [Fact]
    public void Rejecting_gives_the_old_fragment_and_accepting_the_new_one() =>
        Fragments.Pairs.Sample((old, @new, steps) => Holds(old, @new, steps), iter: 10_000, threads: 2);

    [Fact]
    public void A_fragment_against_itself_has_no_changes() =>
        Fragments.Any.Sample(html => !HtmlDiff.Compare(html, html).HasChanges, iter: 1_000);

    private static bool Holds(string old, string @new, long steps)
    {
        var diff = HtmlDiff.Compare(old, @new, new DiffOptions(steps));
        return diff.RejectAll() == CanonicalHtml.Of(old) && diff.AcceptAll() == CanonicalHtml.Of(@new);
    }
}
