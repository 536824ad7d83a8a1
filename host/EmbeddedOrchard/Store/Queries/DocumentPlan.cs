using System.Linq.Expressions;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>Translates a query for documents: joins, conditions and order.</summary>
internal sealed class DocumentPlan(Shape shape, Translation translation)
{
    private readonly Dictionary<IndexFilter, Func<Expression, Expression>> _rows = [];
    private Expression _query = translation.Documents().Expression;
    private Type _rowType = typeof(DocumentRow);
    private Func<Expression, Expression> _document = row => row;

    public static string Translate(SqlStore store, QueryState state, Shape shape, bool count)
    {
        using var translation = new Translation(store.Tables, state.Collection);
        var plan = new DocumentPlan(shape, translation);
        foreach (var filter in state.Root.Indexes.Where(filter => filter.Joined))
        {
            plan.Join(filter);
        }

        plan.Filter(state);
        if (count)
        {
            var ids = plan.Select(document => Expression.Property(document, nameof(DocumentRow.Id)), typeof(long));
            return $"SELECT COUNT(*) FROM ({translation.Sql(typeof(long), ids)}) AS counted";
        }

        plan.Sort(state);
        return translation.Sql(typeof(DocumentRow), plan.Select(document => document, typeof(DocumentRow)));
    }

    private void Join(IndexFilter filter)
    {
        var left = Expression.Parameter(_rowType, "row");
        var index = Expression.Parameter(filter.Index, "idx");
        var joined = typeof(JoinedRow<,>).MakeGenericType(_rowType, filter.Index);
        var pair = Expression.MemberInit(
            Expression.New(joined),
            Expression.Bind(joined.GetProperty("Left")!, left),
            Expression.Bind(joined.GetProperty("Index")!, index));

        _query = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Join),
            [_rowType, filter.Index, typeof(long), joined],
            _query,
            translation.Index(filter.Index),
            Expression.Quote(Expression.Lambda(Expression.Property(_document(left), nameof(DocumentRow.Id)), left)),
            Expression.Quote(Expression.Lambda(Columns.DocumentId(index), index)),
            Expression.Quote(Expression.Lambda(pair, left, index)));

        var document = _document;
        _document = row => document(Expression.Property(row, "Left"));
        foreach (var (known, path) in _rows.ToArray())
        {
            _rows[known] = row => path(Expression.Property(row, "Left"));
        }

        _rows[filter] = row => Expression.Property(row, "Index");
        _rowType = joined;
    }

    private void Filter(QueryState state)
    {
        var row = Expression.Parameter(_rowType, "row");
        var condition = ScopeCondition(state.Root, row);
        if (state.DocumentType is not null)
        {
            var type = Expression.Equal(
                Expression.Property(_document(row), nameof(DocumentRow.Type)),
                Expression.Call(typeof(LinqToDB.Sql), nameof(LinqToDB.Sql.AsNotNull), [typeof(string)], PredicateTranslator.Raw(ParameterNames.At(0), typeof(string))));
            condition = Expression.AndAlso(type, condition);
        }

        _query = Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [_rowType], _query, Expression.Quote(Expression.Lambda(condition, row)));
    }

    private Expression ScopeCondition(QueryScope scope, Expression row)
    {
        Expression condition = Expression.Constant(true);
        foreach (var filter in scope.Indexes)
        {
            condition = Expression.AndAlso(condition, filter.Joined
                ? Conditions(filter, _rows[filter](row))
                : Exists(filter, row));
        }

        foreach (var group in scope.Groups)
        {
            var alternatives = group.Scopes.Select(inner => ScopeCondition(inner, row)).ToArray();
            condition = Expression.AndAlso(condition, alternatives.Aggregate(group.Any ? Expression.OrElse : Expression.AndAlso));
        }

        return condition;
    }

    private Expression Conditions(IndexFilter filter, Expression row) => filter.Predicates
        .Select(predicate => new PredicateTranslator(shape, translation.Index, predicate.Parameters[0], row).Condition(predicate.Body))
        .Aggregate((Expression)Expression.Constant(true), Expression.AndAlso);

    // The documents of the matching rows: SQLite makes it a list of ids first, and then reads only those documents.
    private MethodCallExpression Exists(IndexFilter filter, Expression row)
    {
        var index = Expression.Parameter(filter.Index, "sub");
        var ids = SelectFrom(Where(filter, index, Conditions(filter, index)), index, Columns.DocumentId(index));
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Contains), [typeof(long)], ids, Expression.Property(_document(row), nameof(DocumentRow.Id)));
    }

    private void Sort(QueryState state)
    {
        var first = true;
        foreach (var key in state.Order)
        {
            var row = Expression.Parameter(_rowType, "row");
            SortBy(row, OrderValue(key, row), key.Descending, ref first);
        }

        if (state.Skip is not null || state.Take is not null)
        {
            // Pages must not overlap: what is equal by the order asked for is ordered by id.
            var row = Expression.Parameter(_rowType, "row");
            SortBy(row, Expression.Property(_document(row), nameof(DocumentRow.Id)), false, ref first);
        }
    }

    private void SortBy(ParameterExpression row, Expression key, bool descending, ref bool first)
    {
        var method = (first ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy)) + (descending ? "Descending" : "");
        _query = Expression.Call(typeof(Queryable), method, [_rowType, key.Type], _query, Expression.Quote(Expression.Lambda(key, row)));
        first = false;
    }

    private Expression OrderValue(OrderKey key, ParameterExpression row)
    {
        if (key.Filter is null)
        {
            return PredicateTranslator.Raw("random()", typeof(long));
        }

        if (key.Filter.Joined)
        {
            return Columns.Read(_rows[key.Filter](row), key.Column!);
        }

        // Several rows of one document: the one that comes first decides.
        var index = Expression.Parameter(key.Filter.Index, "ord");
        var own = Expression.Equal(Columns.DocumentId(index), Expression.Property(_document(row), nameof(DocumentRow.Id)));
        var column = Columns.Read(index, key.Column!);
        var type = column.Type.IsValueType && Nullable.GetUnderlyingType(column.Type) is null
            ? typeof(Nullable<>).MakeGenericType(column.Type)
            : column.Type;
        var values = SelectFrom(
            Where(key.Filter, index, Expression.AndAlso(own, Conditions(key.Filter, index))), index, Expression.Convert(column, type));
        var first = Expression.Call(typeof(Queryable), key.Descending ? nameof(Queryable.Max) : nameof(Queryable.Min), [type], values);
        return type == typeof(string) ? Expression.Call(typeof(SqlFunctions), nameof(SqlFunctions.Text), null, first) : first;
    }

    private MethodCallExpression Where(IndexFilter filter, ParameterExpression index, Expression condition) => Expression.Call(
        typeof(Queryable), nameof(Queryable.Where), [filter.Index], translation.Index(filter.Index), Expression.Quote(Expression.Lambda(condition, index)));

    private static MethodCallExpression SelectFrom(Expression source, ParameterExpression index, Expression value) => Expression.Call(
        typeof(Queryable), nameof(Queryable.Select), [index.Type, value.Type], source, Expression.Quote(Expression.Lambda(value, index)));

    private MethodCallExpression Select(Func<Expression, Expression> selector, Type type)
    {
        var row = Expression.Parameter(_rowType, "row");
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [_rowType, type], _query, Expression.Quote(Expression.Lambda(selector(_document(row)), row)));
    }
}
