using System.Collections;

namespace YesSql.Services;

/// <summary>Markers for predicates: the store translates them to SQL, and they cannot be called.</summary>
public static class DefaultQueryExtensions
{
    public static bool IsIn(this object source, IEnumerable values) => throw PredicateOnly(nameof(IsIn));
    public static bool IsNotIn(this object source, IEnumerable values) => throw PredicateOnly(nameof(IsNotIn));
    public static bool IsLike(this string source, string filter) => throw PredicateOnly(nameof(IsLike));
    public static bool IsNotLike(this string source, string filter) => throw PredicateOnly(nameof(IsNotLike));
    public static bool NotContains(this string source, string text) => throw PredicateOnly(nameof(NotContains));

    internal static InvalidOperationException PredicateOnly(string method) =>
        new($"{method} can only be used in the predicate of a query.");
}
