using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;
using Microsoft.AspNetCore.Http;
using OrchardParticipation.Decidim.Api.Limits;

namespace OrchardParticipation.Decidim.Api;

/// <summary>What a client asks.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations.</param>
/// <param name="Variables">As JSON; empty when there are none.</param>
internal sealed record ApiRequest(string Query, string? OperationName, string Variables)
{
    private static readonly GraphQLSerializer _serializer = new();

    public Inputs Inputs => Variables.Length == 0 ? Inputs.Empty : _serializer.Deserialize<Inputs>(Variables) ?? Inputs.Empty;

    /// <summary>Reads the body of a request.</summary>
    /// <exception cref="BadRequestException">It is something else, or too long.</exception>
    public static async Task<ApiRequest> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            throw new BadRequestException("Send JSON, with Content-Type: application/json.");
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > QueryLimits.Body)
            {
                throw new BadRequestException($"A request has {QueryLimits.Body} bytes at most.") { Status = StatusCodes.Status413PayloadTooLarge };
            }
        }

        return Parse(body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    internal static ApiRequest Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? new ApiRequest(
                    TextOf(json.RootElement, "query") ?? "",
                    TextOf(json.RootElement, "operationName") is { Length: > 0 } name ? name : null,
                    VariablesOf(json.RootElement))
                : throw new BadRequestException("Send one JSON object with a query.");
        }
        catch (JsonException)
        {
            throw new BadRequestException("This is no JSON.");
        }
    }

    private static string? TextOf(JsonElement body, string name) =>
        !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? Decoded(value, name)
        : throw new BadRequestException($"{name} is a text.");

    // A lone half of a surrogate pair passes as JSON and is no text.
    private static string? Decoded(JsonElement value, string name)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new BadRequestException($"{name} has characters that do not exist.");
        }
    }

    private static string VariablesOf(JsonElement body)
    {
        if (!body.TryGetProperty("variables", out var variables) || variables.ValueKind == JsonValueKind.Null)
        {
            return "";
        }

        if (variables.ValueKind == JsonValueKind.Object)
        {
            return variables.GetRawText();
        }

        var text = TextOf(body, "variables")!;
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        using var parsed = JsonDocument.Parse(text);
        return parsed.RootElement.ValueKind switch
        {
            JsonValueKind.Object => text,
            JsonValueKind.Null => "",
            _ => throw new BadRequestException("variables is an object, or the text of one."),
        };
    }
}

/// <summary>A request that cannot be read. The message is for who sent it.</summary>
internal sealed class BadRequestException(string message) : Exception(message)
{
    public int Status { get; init; } = StatusCodes.Status400BadRequest;
}
