using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Decidim",
    Author = "The OrchardParticipation contributors",
    Website = "https://github.com/OrchardParticipation/OrchardParticipation",
    Version = "0.1.0",
    Description = "Brings processes and proposals of a Decidim site over with their history, and gives them back; answers Decidim's API and its old addresses.",
    Category = "Participation",
    Dependencies =
    [
        "OrchardCore.ContentLocalization",
        "OrchardParticipation.Awards",
        "OrchardParticipation.Revisions",
        "OrchardParticipation.Translations",
    ])]
