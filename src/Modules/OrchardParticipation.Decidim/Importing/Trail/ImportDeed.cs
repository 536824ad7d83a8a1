namespace OrchardParticipation.Decidim.Importing.Trail;

/// <summary>An import that writes: somebody's deed.</summary>
/// <param name="Id">Ties the events of one import together; at most 26 characters, as the audit trail keeps them.</param>
/// <param name="Source">The names of files, or the address of a site.</param>
/// <param name="UserId">Who wants it; nothing when it is the site itself, on the command line for example.</param>
/// <param name="UserName">Their name.</param>
internal sealed record ImportDeed(string Id, string Source, string? UserId = null, string? UserName = null);
