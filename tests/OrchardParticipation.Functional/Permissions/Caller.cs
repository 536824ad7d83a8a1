using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Permissions;

/// <summary>Somebody who calls addresses: on something of their own and on something of another's where there is a difference.</summary>
internal sealed partial class Caller(Things things, Reader reader, AddressTable table, string? userId) : IDisposable
{
    private readonly Dictionary<string, string> _kept = [];
    private string? _token;

    public async Task<string> CallAsync(string address)
    {
        var (method, template) = (address.Split(' ')[0], address.Split(' ')[1]);
        var others = await AnswerAsync(method, template, own: false);
        if (userId is null || !Thing().Matches(Filled(template)).Any(thing => thing.Groups["name"].Value is "item" or "menu" or "taxonomy" or "account"))
        {
            return others;
        }

        var own = await AnswerAsync(method, template, own: true);

        return own == others ? own : $"{own}/{others}";
    }

    public void Dispose() => reader.Dispose();

    private async Task<string> AnswerAsync(string method, string template, bool own)
    {
        var path = await WithThingsAsync(Filled(template), method, own);
        using var request = new HttpRequestMessage(new HttpMethod(method), "/" + path);
        if (method != "GET")
        {
            // Forms that have several buttons are answered by the one that was pressed.
            request.Content = new FormUrlEncodedContent(
                [new("__RequestVerificationToken", _token ??= await TokenAsync()), new(table.ValueOf(template, "button") ?? "submit", "yes")]);
        }

        using var answer = await reader.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var target = answer.Headers.Location?.OriginalString ?? string.Empty;

        return answer.StatusCode is HttpStatusCode.Found or HttpStatusCode.Redirect && target.Contains("/Login", StringComparison.Ordinal)
            ? "login"
            : $"{(int)answer.StatusCode}";
    }

    /// <summary>The address with what the table says for its parameters, and its query; things stand in it by their names.</summary>
    private string Filled(string template)
    {
        var path = Parameter().Replace(template, match => table.ValueOf(template, match.Groups["name"].Value) ?? "x").TrimEnd('/');
        return table.ValueOf(template, "query") is { } query ? $"{path}?{query}" : path;
    }

    /// <summary>One thing for each name, in the whole address. What is posted to may be gone afterwards: each post has things of its own.</summary>
    private async Task<string> WithThingsAsync(string address, string method, bool own)
    {
        foreach (var name in Thing().Matches(address).Select(match => match.Groups["name"].Value).Distinct().ToArray())
        {
            var key = $"{name} {own}";
            if (name == "account" && own)
            {
                _kept[key] = userId!;
            }
            else if (method != "GET" || !_kept.ContainsKey(key))
            {
                _kept[key] = await things.MakeAsync(name, own ? userId! : "nobody");
            }

            // An item comes with the id of its version.
            var ids = _kept[key].Split('|');
            address = address.Replace($"{{{name}}}", Uri.EscapeDataString(ids[0]), StringComparison.Ordinal).Replace("{version}", ids[^1], StringComparison.Ordinal);
        }

        return address;
    }

    private async Task<string> TokenAsync() =>
        ((IHtmlInputElement)(await reader.PageAsync(userId is null ? "/Login" : "/ChangePassword")).QuerySelector("[name='__RequestVerificationToken']")!).Value;

    [GeneratedRegex(@"\{\**(?<name>\w+)[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\{(?!version\})(?<name>\w+)\}")]
    private static partial Regex Thing();
}
