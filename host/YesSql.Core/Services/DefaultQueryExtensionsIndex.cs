using System.Linq.Expressions;

namespace YesSql.Services;

/// <summary>Markers for predicates: the store translates them to SQL, and they cannot be called.</summary>
public static class DefaultQueryExtensionsIndex
{
    public static bool IsIn<TIndex>(
        this object source,
        Expression<Func<TIndex, object>> select,
        Expression<Func<TIndex, bool>> where) =>
        throw DefaultQueryExtensions.PredicateOnly(nameof(IsIn));

    public static bool IsInAny<TIndex>(this object source, Expression<Func<TIndex, object>> select) =>
        throw DefaultQueryExtensions.PredicateOnly(nameof(IsInAny));

    public static bool IsNotIn<TIndex>(
        this object source,
        Expression<Func<TIndex, object>> select,
        Expression<Func<TIndex, bool>> where) =>
        throw DefaultQueryExtensions.PredicateOnly(nameof(IsNotIn));

    public static bool IsNotInAny<TIndex>(this object source, Expression<Func<TIndex, object>> select) =>
        throw DefaultQueryExtensions.PredicateOnly(nameof(IsNotInAny));
}
