using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Admin.Contents.Languages;
using EmbeddedOrchard.Admin.Contents.Versions;
using EmbeddedOrchard.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Tests.Admin;

public sealed class RestoringTests : IAsyncLifetime
{
    private ContentHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await Items.StartAsync(services => services
            .AddScoped<ItemVersions>().AddScoped<LanguageAdding>().AddScoped<ContentCommit>().AddScoped<Restoring>());
        _host.Http.As("ana", "Ana");
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_restored_version_keeps_the_owner_and_the_date_of_now()
    {
        var id = await _host.CreateAsync(VersionOptions.Published);
        _host.Clock.UtcNow = _host.Clock.UtcNow.AddDays(1);
        await PublishAsync(id, item => item.Owner = "ben");

        await RestoreFirstAsync(id);

        var rows = await _host.RowsAsync(id);
        Assert.Equal(["ana", "ben", "ben"], rows.Select(row => row.Owner));
        Assert.Equal((3, rows[1].PublishedUtc), (rows.Length, rows[2].PublishedUtc));
        Assert.NotEqual(rows[0].PublishedUtc, rows[1].PublishedUtc);
    }

    [Fact]
    public async Task What_comes_back_from_a_deletion_keeps_the_last_owner_and_has_no_date()
    {
        var id = await _host.CreateAsync(VersionOptions.Published);
        await PublishAsync(id, item => item.Owner = "ben");
        await _host.InScopeAsync(async services => await services.Contents().RemoveAsync(await services.Contents().GetAsync(id, VersionOptions.Latest)));

        await RestoreFirstAsync(id);

        var restored = (await _host.RowsAsync(id))[^1];
        Assert.Equal(("ben", null, true), (restored.Owner, restored.PublishedUtc, restored.Latest));
    }

    [Theory]
    [InlineData(Items.Versioned)]
    [InlineData(Items.Single)]
    public async Task Who_brings_back_what_somebody_else_has_brought_back_meanwhile_is_told(string type)
    {
        var id = await _host.CreateAsync(VersionOptions.Published, type);
        await _host.InScopeAsync(async services => await services.Contents().RemoveAsync(await services.Contents().GetAsync(id, VersionOptions.Latest)));

        var refusal = await _host.InScopeAsync(async services =>
        {
            var current = (await services.GetRequiredService<ItemVersions>().CurrentAsync(id))!;
            var token = EditToken.Of(current);
            await RestoreFirstAsync(id);

            return await services.GetRequiredService<Restoring>().RestoreAsync(current, current, token);
        });

        Assert.IsType<ChangedMeanwhile>(refusal);
        Assert.Equal("- L", await _host.FlagsAsync(id));
    }

    private Task PublishAsync(string id, Action<ContentItem> change) => _host.InScopeAsync(async services =>
    {
        var draft = await services.Contents().GetAsync(id, VersionOptions.DraftRequired);
        change(draft);
        await services.Contents().UpdateAsync(draft);
        await services.Contents().PublishAsync(draft);
    });

    private Task RestoreFirstAsync(string id) => _host.InScopeAsync(async services =>
    {
        var current = (await services.GetRequiredService<ItemVersions>().CurrentAsync(id))!;
        var first = (await services.Contents().GetAllVersionsAsync(id)).First();

        Assert.Null(await services.GetRequiredService<Restoring>().RestoreAsync(current, first, EditToken.Of(current)));
    });
}
