using GraphQL;
using GraphQL.Types;

namespace OrchardParticipation.Decidim.Api.Schema;

/// <summary>A type of the API: its name and fields are Decidim's.</summary>
internal abstract class ApiType<T> : ObjectGraphType<T>
    where T : class
{
    protected ApiType(string name, string description)
    {
        Name = name;
        Description = description;
        IsTypeOf = value => value is T;
    }

    protected FieldType Add<TType>(string name, string description, Func<T, object?> value)
        where TType : IGraphType =>
        Field<TType>(name).Description(description).Resolve(context => value(context.Source)).FieldType;

    protected FieldType Add<TType>(string name, string description, Func<T, ApiContext, IResolveFieldContext, object?> value)
        where TType : IGraphType =>
        Field<TType>(name).Description(description).Resolve(context => value(context.Source, context.Api(), context)).FieldType;

    protected FieldType AddAsync<TType>(string name, string description, Func<T, ApiContext, IResolveFieldContext, Task<object?>> value)
        where TType : IGraphType =>
        Field<TType>(name).Description(description).ResolveAsync(context => value(context.Source, context.Api(), context)).FieldType;

    /// <summary>A list whose entries count.</summary>
    protected FieldType AddList<TType>(string name, string description, Func<T, ApiContext, IResolveFieldContext, IReadOnlyList<object>> value)
        where TType : IGraphType =>
        Add<ListGraphType<TType>>(name, description, (source, api, context) => api.Budget.Spend(value(source, api, context)));

    /// <summary>A list that is always empty.</summary>
    protected FieldType AddEmpty<TType>(string name, string description)
        where TType : IGraphType =>
        Add<NonNullGraphType<ListGraphType<NonNullGraphType<TType>>>>(name, description, _ => Array.Empty<object>());
}

internal static class FieldTypeExtensions
{
    public static FieldType With<TType>(this FieldType field, string name, string description)
        where TType : IGraphType
    {
        field.Arguments ??= [];
        field.Arguments.Add(new QueryArgument<TType> { Name = name, Description = description });
        return field;
    }
}

/// <summary>An interface of the API: some of the fields of a type that has them.</summary>
internal abstract class ApiInterface<T> : InterfaceGraphType
    where T : class, IObjectGraphType, new()
{
    protected ApiInterface(string name, string description, params IReadOnlyList<string> fields)
    {
        Name = name;
        Description = description;
        var whole = new T();
        foreach (var field in fields)
        {
            var like = whole.Fields.Find(field)!;
            AddField(new FieldType { Name = like.Name, Description = like.Description, Type = like.Type, Arguments = like.Arguments });
        }
    }
}

internal abstract class ApiInput : InputObjectGraphType
{
    protected ApiInput(string name, string description)
    {
        Name = name;
        Description = description;
    }

    protected void Add<TType>(string name, string description)
        where TType : IGraphType =>
        Field<TType>(name).Description(description);
}
