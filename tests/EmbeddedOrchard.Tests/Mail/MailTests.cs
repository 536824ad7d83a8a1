using System.Net;
using System.Net.Sockets;
using EmbeddedOrchard.Mail;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Email;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Settings;
using OrchardParticipation.Testing;

namespace EmbeddedOrchard.Tests.Mail;

public sealed class MailTests : IAsyncDisposable
{
    private readonly MailServer _server = new();
    private readonly Dictionary<string, string?> _configuration = [];

    [Fact]
    public async Task A_message_reaches_the_server_that_the_settings_name()
    {
        await using var host = await StartAsync();
        await SetAsync(host);

        var result = await SendAsync(host, new MailMessage
        {
            To = "Ana Pérez <ana@example.org>; bo@example.org",
            Cc = "cc@example.org",
            Bcc = "secret@example.org",
            ReplyTo = "office@example.org",
            Subject = "Année",
            Body = "<p>Bonjour</p>",
            IsHtmlBody = true,
        });

        Assert.True(result.Succeeded, Text(result));
        Assert.Equal("taken as 42", result.Response);
        var message = Assert.Single(_server.Messages);
        Assert.Equal("site@example.org", message.From);
        Assert.Equal(["ana@example.org", "bo@example.org", "cc@example.org", "secret@example.org"], message.To);
        Assert.Contains("Reply-To: office@example.org\n", message.Text, StringComparison.Ordinal);
        Assert.Contains("Content-Type: text/html", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret@example.org", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_password_is_kept_protected_and_sent_in_the_clear_to_the_server_only()
    {
        await using var host = await StartAsync();
        await SetAsync(host, settings => (settings.RequireCredentials, settings.UserName, settings.Password) = (true, "ana", "s3cret"));

        var result = await SendAsync(host, Message());

        Assert.True(result.Succeeded, Text(result));
        Assert.Contains("AUTH PLAIN " + Convert.ToBase64String("\0ana\0s3cret"u8), _server.Commands);
        var kept = await host.InScopeAsync(services => services.GetRequiredService<ISiteService>().GetSettingsAsync<SmtpSettings>());
        Assert.DoesNotContain("s3cret", kept.Password, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AUTH", "535 no such account", "The mail server refused the user name or the password: ")]
    [InlineData("RCPT", "550 no such mailbox", "The mail server refused the recipient ana@example.org: no such mailbox")]
    [InlineData("MAIL", "553 not yours", "The mail server refused the sender site@example.org: not yours")]
    [InlineData("DATA", "554 <b>spam</b>", "The mail server refused the message: <b>spam</b>")]
    [InlineData("connect", "HTTP/1.1 400 Bad Request", "broke off or does not speak SMTP.")]
    public async Task What_the_server_refuses_is_told(string command, string answer, string problem)
    {
        _server.Answers[command] = answer;
        await using var host = await StartAsync();
        await SetAsync(host, settings => (settings.RequireCredentials, settings.UserName, settings.Password) = (command == "AUTH", "ana", "s3cret"));

        var result = await SendAsync(host, Message());

        Assert.False(result.Succeeded);
        Assert.Contains(problem, Text(result), StringComparison.Ordinal);
        Assert.Empty(_server.Messages);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_not_waited_for_without_end()
    {
        _server.IsSilent = true;
        await using var host = await StartAsync();
        await SetAsync(host);

        var result = await SendAsync(host, Message());

        Assert.Equal($"The mail server 127.0.0.1:{_server.Port} did not answer within 2 seconds.", Text(result));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told()
    {
        using var gone = new TcpListener(IPAddress.Loopback, 0);
        gone.Start();
        var port = ((IPEndPoint)gone.LocalEndpoint).Port;
        gone.Stop();
        await using var host = await StartAsync();
        await SetAsync(host, settings => settings.Port = port);

        Assert.StartsWith($"The mail server 127.0.0.1:{port} cannot be reached: ", Text(await SendAsync(host, Message())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Encryption_that_the_server_does_not_offer_is_never_left_out()
    {
        await using var host = await StartAsync();
        await SetAsync(host, settings => settings.EncryptionMethod = SmtpEncryptionMethod.StartTls);

        Assert.Contains("does not offer what the settings ask for", Text(await SendAsync(host, Message())), StringComparison.Ordinal);
        Assert.Empty(_server.Messages);
    }

    [Theory]
    [InlineData(nameof(MailMessage.To), "ana@example.org\r\nBcc: all@example.org")]
    [InlineData(nameof(MailMessage.Subject), "Hello\nBcc: all@example.org")]
    [InlineData(nameof(MailMessage.From), "site@example.org\r\nX-Evil: yes")]
    [InlineData(nameof(MailMessage.ReplyTo), "a@example.org\u0000")]
    public async Task Nobody_writes_headers_of_their_own(string property, string value)
    {
        await using var host = await StartAsync();
        await SetAsync(host);
        var message = Message();
        typeof(MailMessage).GetProperty(property)!.SetValue(message, value);

        var result = await SendAsync(host, message);

        Assert.Equal([property], result.Errors.Keys);
        Assert.Equal("There may be no line break in it.", Text(result));
        Assert.Empty(_server.Commands);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("ana@")]
    [InlineData("@example.org")]
    [InlineData("ana@example.org bo@example.org")]
    public async Task An_address_that_is_none_is_told(string address)
    {
        await using var host = await StartAsync();
        await SetAsync(host);

        var result = await SendAsync(host, new MailMessage { To = address, Subject = "x", Body = "x" });

        Assert.Equal([nameof(MailMessage.To)], result.Errors.Keys);
        Assert.Empty(_server.Messages);
    }

    [Fact]
    public async Task A_folder_can_take_the_messages()
    {
        var folder = Directory.CreateTempSubdirectory("pickup-").FullName;
        await using var host = await StartAsync();
        await SetAsync(host, settings => (settings.DeliveryMethod, settings.PickupDirectoryLocation) = (SmtpDeliveryMethod.SpecifiedPickupDirectory, folder));

        var result = await SendAsync(host, Message());

        Assert.True(result.Succeeded, Text(result));
        Assert.Contains("To: ana@example.org", await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder, "*.eml"))), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
        Assert.Equal($"The message could not be written into the folder {folder}.", Text(await SendAsync(host, Message())));
    }

    [Fact]
    public async Task Configuration_alone_is_enough_and_settings_come_before_it()
    {
        _configuration["OrchardCore_Email_Smtp:DefaultSender"] = "configured@example.org";
        _configuration["OrchardCore_Email_Smtp:Host"] = "127.0.0.1";
        _configuration["OrchardCore_Email_Smtp:Port"] = _server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await using var host = await StartAsync();

        Assert.True((await SendAsync(host, Message())).Succeeded);
        await SetAsync(host);
        Assert.True((await SendAsync(host, Message())).Succeeded);
        Assert.True((await SendAsync(host, Message(), ConfiguredSmtpProvider.ProviderName)).Succeeded);
        Assert.Equal(["configured@example.org", "site@example.org", "configured@example.org"], _server.Messages.Select(message => message.From));
    }

    [Fact]
    public async Task Without_settings_nothing_is_sent_and_the_answer_says_so()
    {
        await using var host = await StartAsync();

        Assert.Equal("No mail server is set: mail cannot be sent.", Text(await SendAsync(host, Message())));
        await Assert.ThrowsAsync<InvalidEmailProviderException>(() => SendAsync(host, Message(), "Azure"));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static MailMessage Message() => new() { To = "ana@example.org", Subject = "Hello", Body = "Hello" };

    private static string Text(EmailResult result) => string.Join(' ', result.Errors.SelectMany(error => error.Value).Select(error => error.Value));

    private static Task<EmailResult> SendAsync(ContentHost host, MailMessage message, string? provider = null) =>
        host.InScopeAsync(services => services.GetRequiredService<IEmailService>().SendAsync(message, provider));

    private Task SetAsync(ContentHost host, Action<SmtpSettings>? change = null) => host.InScopeAsync(async services =>
    {
        var sites = services.GetRequiredService<ISiteService>();
        var site = await sites.LoadSiteSettingsAsync();
        var settings = new SmtpSettings { DefaultSender = "site@example.org", Host = "127.0.0.1", Port = _server.Port };
        change?.Invoke(settings);
        settings.Password = settings.Password is { } password ? services.GetRequiredService<SmtpPasswords>().Protect(password) : null;
        site.Put(settings);
        await sites.UpdateSiteSettingsAsync(site);
    });

    private Task<ContentHost> StartAsync() => ContentHost.StartAsync(services =>
    {
        services.AddLocalization();
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        services.AddSingleton<IShellConfiguration>(new Configuration(new ConfigurationBuilder().AddInMemoryCollection(_configuration).Build()));
        services.AddMail().AddSmtp();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<Hasty>(provider).Sending);
    });

    private sealed class Hasty(
        MessageBuilding messages, Microsoft.Extensions.Logging.ILogger<SmtpSending> logger, Microsoft.Extensions.Localization.IStringLocalizer<SmtpSending> localizer)
    {
        public SmtpSending Sending { get; } = new(messages, logger, localizer) { Patience = TimeSpan.FromSeconds(2) };
    }

    private sealed class Configuration(IConfigurationRoot root) : IShellConfiguration
    {
        public string? this[string key]
        {
            get => root[key];
            set => root[key] = value;
        }

        public IEnumerable<IConfigurationSection> GetChildren() => root.GetChildren();
        public Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => root.GetReloadToken();
        public IConfigurationSection GetSection(string key) => root.GetSection(key);
    }
}
