using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Awards",
    Author = "The OrchardParticipation contributors",
    Website = "https://github.com/OrchardParticipation/OrchardParticipation",
    Version = "0.1.0",
    Description = "Awards, their editions and practices, with public pages in every language of the site.",
    Category = "Participation",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.ContentTypes",
        "OrchardCore.Diagnostics",
        "OrchardCore.Title",
        "OrchardCore.Html",
        "OrchardCore.Autoroute",
        "OrchardCore.Alias",
        "OrchardCore.Localization",
        "OrchardCore.ContentLocalization",
        "OrchardParticipation.Translations",
    ])]
