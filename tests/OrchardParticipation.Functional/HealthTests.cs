using System.Net;
using System.Text.Json.Nodes;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>What those who keep the site running ask it, and what its log tells them.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task A_site_without_a_set_up_is_alive_but_not_ready()
    {
        var appData = Site.NewAppData();
        await using (var process = await SiteProcess.StartAsync(appData, new Dictionary<string, string>()))
        {
            using var reader = new Reader(process.Address);
            Assert.Equal("200", await reader.AnswerAsync("/health/live"));
            using var ready = await reader.GetAsync("/health/ready");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            Assert.Equal("""{"status":"Unhealthy"}""", await ready.Content.ReadAsStringAsync());
        }

        Directory.Delete(appData, recursive: true);
    }

    [Fact]
    public async Task A_site_is_ready_until_its_data_cannot_be_written_and_its_log_is_JSON_with_the_trace_of_each_request()
    {
        await using var site = await Site.StartAsync("BlankAward",
            ("Logging__Console__FormatterName", "json"), ("Logging__LogLevel__Microsoft.AspNetCore.Routing", "Debug"));
        using var reader = site.NewReader();

        using (var ready = await reader.GetAsync("/health/ready"))
        {
            Assert.Equal((HttpStatusCode.OK, """{"status":"Healthy"}"""), (ready.StatusCode, await ready.Content.ReadAsStringAsync()));
            Assert.True(ready.Headers.CacheControl!.NoStore);
            Assert.Empty(reader.Cookies);
        }

        using (var posted = await reader.Client.PostAsync("/health/ready", null))
        {
            Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        }

        const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        await reader.AnswerAsync("/en/forged%0A%7B%22LogLevel%22:%22Critical%22%7D", ("traceparent", $"00-{Trace}-00f067aa0ba902b7-01"));
        var lines = site.Process.Output.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Contains(lines, line => line.ToJsonString().Contains(Trace, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => (string?)line["LogLevel"] == "Critical");

        var keys = Directory.GetDirectories(site.AppData, "Default", SearchOption.AllDirectories).Single();
        Directory.Move(keys, keys + "-away");
        File.WriteAllText(keys, "in the way");
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(3.5));
            Assert.Equal("503", await reader.AnswerAsync("/health/ready"));
            Assert.Equal("200", await reader.AnswerAsync("/health/live"));
        }
        finally
        {
            File.Delete(keys);
            Directory.Move(keys + "-away", keys);
        }
    }
}
