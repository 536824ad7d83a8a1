using EmbeddedOrchard.Content.Fields;
using EmbeddedOrchard.Media.Events;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Media.Pictures;
using EmbeddedOrchard.Media.Recipes;
using EmbeddedOrchard.Media.Using;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Media;

internal static class MediaServices
{
    /// <summary>The library, its files and pictures, and the field that names them.</summary>
    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddContentField<MediaField>().AddHandler<FieldRulesHandler<MediaField>>();

        return services
            .AddSingleton<IConfigureOptions<MediaOptions>, MediaConfiguration>()
            .AddSingleton<MediaRoot>()
            .AddSingleton<MediaFileStore>()
            .AddSingleton<IMediaFileStore, SharedFileStore>()
            .AddSingleton<PictureGate>()
            .AddSingleton<PictureCleaning>()
            .AddSingleton<KeptRenditions>()
            .AddSingleton<Renditions>()
            .AddSingleton<PictureSizes>()
            .AddSingleton<MediaTokens>()
            .AddSingleton<IMediaTokenService>(provider => provider.GetRequiredService<MediaTokens>())
            .AddSingleton<MovedPictures>()
            .AddSingleton<MediaIntake>()
            .AddScoped<MediaAccess>()
            .AddScoped<CreatingMedia>()
            .AddScoped<MediaLibrary>()
            .AddScoped<MediaUses>()
            .AddScoped<IFeatureEventHandler, MediaUseFilling>()
            .AddRecipeExecutionStep<MediaStep>()
            .AddPermissionProvider<MediaPermissionProvider>()
            .AddIndexProvider<MediaUseIndexProvider>()
            .AddDataMigration<MediaUseMigrations>();
    }
}
