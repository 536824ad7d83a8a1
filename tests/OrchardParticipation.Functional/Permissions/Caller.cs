using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Permissions;

/// <summary>Somebody who calls addresses: on something of their own and on something of another's where there is a difference.</summary>
internal sealed partial class Caller(Site site, Reader reader, AddressTable table, string? userId) : IDisposable
{
    private readonly Dictionary<string, string> _kept = [];
    private string? _token;

    public async Task<string> CallAsync(string address)
    {
        var (method, template) = (address.Split(' ')[0], address.Split(' ')[1]);
        var others = await AnswerAsync(method, template, own: false);
        var values = Parameter().Matches(template).Select(match => ValueOf(template, match.Groups["name"].Value));
        if (userId is null || !values.Any(value => value is "{item}" or "{account}"))
        {
            return others;
        }

        var own = await AnswerAsync(method, template, own: true);

        return own == others ? own : $"{own}/{others}";
    }

    public void Dispose() => reader.Dispose();

    private async Task<string> AnswerAsync(string method, string template, bool own)
    {
        var path = template;
        foreach (Match match in Parameter().Matches(template))
        {
            path = path.Replace(match.Value, Uri.EscapeDataString(await FillAsync(ValueOf(template, match.Groups["name"].Value), method, own)), StringComparison.Ordinal);
        }

        var query = table.ValueOf(template, "query") is { } asked ? "?" + asked : string.Empty;
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/{path.TrimEnd('/')}{query}");
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

    private string ValueOf(string template, string parameter) => table.ValueOf(template, parameter) ?? "x";

    /// <summary>What is posted to may be gone afterwards: each post has things of its own.</summary>
    private async Task<string> FillAsync(string value, string method, bool own)
    {
        if (value is not ("{item}" or "{account}" or "{role}" or "{type}"))
        {
            return value;
        }

        if (value == "{account}" && own)
        {
            return userId!;
        }

        var address = $"/probe/{value.Trim('{', '}')}?owner={(own ? userId : "nobody")}";
        if (method == "GET" && _kept.TryGetValue(address, out var kept))
        {
            return kept;
        }

        using var probe = site.NewReader();

        using var made = await probe.GetAsync(address);

        return made.IsSuccessStatusCode
            ? _kept[address] = await made.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"{address} answered {(int)made.StatusCode}.\n{site.Process.Output}");
    }

    private async Task<string> TokenAsync() =>
        ((IHtmlInputElement)(await reader.PageAsync(userId is null ? "/Login" : "/ChangePassword")).QuerySelector("[name='__RequestVerificationToken']")!).Value;

    [GeneratedRegex(@"\{\**(?<name>\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
