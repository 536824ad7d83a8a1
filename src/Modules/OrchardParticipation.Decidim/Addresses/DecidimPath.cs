using System.Globalization;

namespace OrchardParticipation.Decidim.Addresses;

/// <summary>What an address of a Decidim site names, its language and its parameters left aside.</summary>
internal abstract record DecidimPath
{
    // More than the longest address has.
    private const int MostSegments = 12;

    /// <summary>Whether this site has a page at the same path, after the language.</summary>
    public virtual bool IsOurs => false;

    /// <summary>Something of the site as a whole, for which the home page is the place.</summary>
    public sealed record Home : DecidimPath;

    public sealed record SignIn : DecidimPath;

    /// <summary>What a Decidim site had for its participants or its own scripts, and what no site of ours has.</summary>
    public sealed record Gone : DecidimPath;

    public sealed record Search : DecidimPath;

    public sealed record Processes : DecidimPath
    {
        public override bool IsOurs => true;
    }

    /// <summary>Something of a process, which is named by its slug or by the number that Decidim gave it.</summary>
    public abstract record InProcess(string Process) : DecidimPath;

    public sealed record Edition(string Process, bool HasPage = true) : InProcess(Process)
    {
        public override bool IsOurs => HasPage && IsSlug(Process);
    }

    public sealed record Phases(string Process) : InProcess(Process);

    public sealed record EditionEmbed(string Process) : InProcess(Process)
    {
        public override bool IsOurs => IsSlug(Process);
    }

    /// <summary>The list of a component; without one, that of all practices, which is an address of ours.</summary>
    public sealed record Practices(string Process, int? Id) : InProcess(Process)
    {
        public override bool IsOurs => Id is null && IsSlug(Process);
    }

    /// <summary>A practice or, with what is <c>Below</c> its address (nothing, or the rest with its slash), a page of it.</summary>
    public sealed record Practice(string Process, int Component, int Number, string Below, bool HasPage) : InProcess(Process)
    {
        public override bool IsOurs => HasPage && IsSlug(Process);
    }

    /// <summary>Reads a path without its language; null for what no Decidim site has, or what is not ours to answer.</summary>
    public static DecidimPath? Read(string path) => path.TrimEnd('/').Split('/', MostSegments) is ["", .. var segments] ? Read(segments) : null;

    private static DecidimPath? Read(string[] segments) => segments switch
    {
        ["processes"] => new Processes(),
        ["processes", var process] => new Edition(process),
        ["processes", var process, .. var rest] => Read(process, rest),
        ["processes_groups", var group] when NumberOf(group) is not null => new Home(),
        ["pages"] or ["last_activities"] or ["offline"] => new Home(),
        ["search"] => new Search(),
        ["users", "sign_in"] => new SignIn(),
        ["users" or "account" or "notifications" or "conversations" or "profiles" or "download_your_data" or "amends", ..] => new Gone(),
        ["link"] or ["static_map"] or ["scopes", "picker"] => new Gone(),
        _ => null,
    };

    private static DecidimPath? Read(string process, string[] rest) => rest switch
    {
        ["steps"] => new Phases(process),
        ["all-metrics" or "members"] => new Edition(process, HasPage: false),
        ["embed"] => new EditionEmbed(process),
        ["f"] => new Practices(process, null),
        ["f", var component, .. var below] when NumberOf(component) is { } id => Read(process, id, below),
        _ => null,
    };

    private static DecidimPath? Read(string process, int component, string[] rest) => rest switch
    {
        [] or ["proposals"] or ["proposals", "new"] or ["collaborative_drafts", ..] => new Practices(process, component),
        ["proposals", var practice, .. var below] when NumberOf(practice) is { } number => Read(process, component, number, below),
        _ => null,
    };

    private static Practice? Read(string process, int component, int number, string[] below) => below switch
    {
        [] => new Practice(process, component, number, "", HasPage: true),
        ["versions"] or ["embed"] => new Practice(process, component, number, "/" + below[0], HasPage: true),
        ["versions", var version] when NumberOf(version) is not null => new Practice(process, component, number, "/versions/" + version, HasPage: true),
        ["edit" or "edit_draft" or "preview" or "publish" or "withdraw" or "destroy_draft" or "compare" or "complete" or "proposal_vote"] =>
            new Practice(process, component, number, "", HasPage: false),
        _ => null,
    };

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsSlug(string process) => !process.All(char.IsAsciiDigit);
}
