using System.Globalization;
using GraphQL.Types;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Api.Schema;

internal sealed class DateScalar : ScalarGraphType
{
    public DateScalar()
    {
        Name = "Date";
        Description = "A day: 2023-06-01.";
    }

    public override object? Serialize(object? value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value;

    public override object? ParseValue(object? value) => value;
}

internal sealed class DateTimeScalar : ScalarGraphType
{
    public DateTimeScalar()
    {
        Name = "DateTime";
        Description = "An instant, with its offset: 2023-06-05T09:11:00+00:00.";
    }

    public override object? Serialize(object? value) => value is DateTimeOffset time ? ApiTime.Text(time) : value;

    public override object? ParseValue(object? value) => value;
}

internal sealed class JsonScalar : ScalarGraphType
{
    public JsonScalar()
    {
        Name = "JSON";
        Description = "Any JSON value.";
    }

    public override object? Serialize(object? value) => value;

    public override object? ParseValue(object? value) => value;
}
