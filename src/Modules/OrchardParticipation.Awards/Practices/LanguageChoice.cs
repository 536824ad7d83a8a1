using System.Linq.Expressions;
using OrchardParticipation.Awards.Indexing;
using YesSql.Services;

namespace OrchardParticipation.Awards.Practices;

/// <summary>
/// Of each practice, the row in the reader's language; where there is none, the row in the first language of the
/// fallback order that there is. In the database, so that a page of a list is a page there too.
/// </summary>
internal static class LanguageChoice
{
    public static Expression<Func<PracticeIndex, bool>> Of(string edition, string culture, IReadOnlyList<string> fallbackOrder)
    {
        var cultures = fallbackOrder.Prepend(culture).Select(name => name.ToLowerInvariant()).Distinct().ToArray();
        var first = cultures[0];
        Expression<Func<PracticeIndex, bool>> choice = row => row.Culture == first;
        for (var i = 1; i < cultures.Length; i++)
        {
            choice = Either(choice, InsteadOf(edition, cultures[i], cultures[..i]));
        }

        return choice;
    }

    private static Expression<Func<PracticeIndex, bool>> InsteadOf(string edition, string culture, string[] better) =>
        row => row.Culture == culture
            && row.LocalizationSet.IsNotIn<PracticeIndex>(
                other => other.LocalizationSet!,
                other => other.Edition == edition && other.Published && other.Culture.IsIn(better));

    private static Expression<Func<T, bool>> Either<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other)
    {
        var row = one.Parameters[0];
        var same = new Replacement(other.Parameters[0], row).Visit(other.Body);
        return Expression.Lambda<Func<T, bool>>(Expression.OrElse(one.Body, same), row);
    }

    private sealed class Replacement(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
